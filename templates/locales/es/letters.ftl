# Las cartas. Frases cortas, sin amenazas, nada de lo que la persona escribió.
letter-hello = Buenos días:
letter-bye = Un saludo cordial
letter-team = El equipo de privacidad de { $controller }
letter-reference = Su referencia: { $reference }
letter-contact = ¿Preguntas? Escriba a la persona delegada de protección de datos: { $dpo }
letter-status = Aquí puede ver cómo va su solicitud, escribirnos o retirarla:
letter-free = Es gratis para usted.
letter-at-the-latest = Tendrá noticias nuestras como muy tarde el:
letter-why = Por qué esta fecha:
letter-remedies = Si no está de acuerdo:
letter-from-us = Lo que nuestro equipo escribió para usted:
letter-words-on-page = Nuestras palabras para usted están en su página. Pedimos primero un código, porque esta dirección todavía no está confirmada:
letter-about = Se trata de esto: { $right }
letter-other-language = Usted pidió otro idioma, y todavía no lo tenemos. Para que lo sepa enseguida, esta carta llega tal como es. Una persona traduce las cartas siguientes.

acknowledgement-subject = Tenemos su solicitud { $reference }
acknowledgement-received = Recibimos su solicitud el { $date }. No se ha perdido nada, y nuestro plazo está corriendo.
acknowledgement-about = Usted no está de acuerdo con nuestra respuesta en { $reference }. Ahora la mira alguien que no decidió entonces.
acknowledgement-confirm = Muéstrenos que esta dirección es suya. Abra esta página y pulse el botón:
acknowledgement-code = O abra la página de abajo y escriba este código:
acknowledgement-why-confirm = Lo pedimos porque una respuesta puede contener cosas privadas. Deben llegarle a usted y a nadie más.
acknowledgement-next = Qué pasa ahora: una persona mira su solicitud. Si algo no está claro, le preguntamos. Después recibe una respuesta.
acknowledgement-not-you = ¿No nos pidió nada? Entonces no tiene que hacer nada. Nadie recibe sus datos.

status-code-subject = Su código para { $reference }
status-code-intro = Alguien quiere abrir la página de esta solicitud. Si es usted, escriba allí este código:
status-code-valid = El código vale 20 minutos y una sola vez.
status-code-not-you = Si no es usted, no haga nada. Sin el código nadie puede entrar.

ask-identity-subject = Una pregunta sobre su solicitud { $reference }
ask-identity-intro = Antes de seguir, debemos saber con seguridad que es usted quien lo pide. Responda a esto, por favor:
ask-identity-how = Responda en esta página, por favor. No envíe una copia de su pasaporte ni de su documento de identidad, salvo que se la hayamos pedido:
ask-stops = Hasta que llegue su respuesta, el plazo está detenido. Si llega hoy, tendrá noticias nuestras como muy tarde el día de abajo. Cada día de espera retrasa esa fecha un día:
ask-runs = Nuestro plazo sigue corriendo mientras esperamos su respuesta.

ask-clarification-subject = Una pregunta sobre su solicitud { $reference }
ask-clarification-intro = Para encontrar lo correcto debemos saber qué quiere decir:

question-undone-subject = No tiene que responder a nuestra pregunta sobre la solicitud { $reference }
question-undone-intro = Le enviamos una pregunta sobre su solicitud. Fue un error. No tiene que responderla, y no detuvo el plazo.
extension-undone-subject = Al final su solicitud { $reference } no tardará más
extension-undone-intro = Le escribimos que necesitamos más tiempo para su solicitud. Fue un error. Vale la fecha anterior.
reopened-subject = Miramos de nuevo su solicitud { $reference }
reopened-intro = Usted recibió una respuesta nuestra. Miramos de nuevo su solicitud, y decide alguien que no decidió antes. No tiene que hacer nada. Recibirá una respuesta nueva.
reopened-date = La fecha de nuestra respuesta sigue siendo la misma:
duplicate-subject = Su solicitud { $reference } es igual que otra suya
duplicate-intro = Nos pidió lo mismo dos veces. Respondemos a las dos juntas, con su solicitud { $reference }, que recibimos el { $date }. No tendrá que esperar más por esto.
duplicate-where = Aquí ve cómo va, y la respuesta:
duplicate-wrong = ¿Quería otra cosa? Escríbanos y lo miramos de nuevo.
deed-erase = { $category }: borrado.
deed-correct = { $category }: corregido.
deed-restrict = { $category }: se guarda, pero ya no se usa.
deed-nothing-held = { $category }: no tenemos nada suyo.
deed-kept = { $category }: conservamos esto.
deed-kept-until = { $category }: conservamos esto hasta el { $date }.
deed-told = Avisamos a todos los que recibieron estos datos de nosotros.
deed-not-told = No pudimos avisar a todos los que recibieron estos datos de nosotros. Pregúntenos quién los recibió y se lo diremos.
restriction-lifting-subject = Volveremos a usar sus datos: { $reference }
restriction-lifting-intro = Usted nos pidió que guardáramos sus datos sin usarlos. Pronto dejaremos de hacerlo así. Antes le decimos por qué:
forwarded-subject = Hemos enviado su solicitud { $reference } a otra empresa
forwarded-intro = Otra empresa decide sobre estos datos. Trabajamos para ella y no debemos responder en su lugar. Le hemos enviado su solicitud sin demora:
forwarded-next = Tendrá noticias de esa empresa. Su plazo para responder corre desde que nosotros recibimos su solicitud.
extension-subject = Su solicitud { $reference } tarda más
extension-intro = Necesitamos más tiempo para su solicitud. La ley lo permite una vez, y debemos decirle por qué:
extension-new-date = Tendrá noticias nuestras como muy tarde el:

answer-ready-subject = La respuesta a su solicitud { $reference } está lista
answer-ready-intro = Su respuesta está lista. Puede abrirla aquí. Pedimos primero un código, para que solo usted pueda verla:
answer-ready-until = Puede descargarla hasta el:
answer-ready-none = Buscamos con lo que usted mostró que es suyo, como esta dirección. No encontramos nada sobre usted, aparte de esta solicitud. Su respuesta dice dónde buscamos y cuáles son sus derechos.
answer-ready-partial = Algunas cosas se han dejado fuera. Este es el motivo:
answer-ready-contents = Contiene sus datos, y también por qué los tenemos, quién los recibe, cuánto tiempo los guardamos y cuáles son sus derechos.

done-subject = Su solicitud { $reference } está terminada
done-intro = Lo que pidió está hecho. Este es el resultado:
done-partial = No se pudo hacer todo lo que pidió. Este es el resultado:

refusal-subject = La respuesta a su solicitud { $reference }
refusal-intro = Hemos mirado su solicitud con cuidado. No podemos hacer lo que pide. Este es el motivo:
refusal-provision = La ley: { $cites }

withdrawn-subject = Ha retirado su solicitud { $reference }
withdrawn-intro = Usted retiró esta solicitud. Dejamos de trabajar en ella. Puede pedirlo de nuevo en cualquier momento:

suppressed-subject = Está hecho: { $reference }
suppressed-sale-share = Hemos anotado su deseo. Desde el { $date } no debemos vender ni compartir sus datos.
suppressed-limit-sensitive = Hemos anotado su límite. Desde el { $date } podemos usar sus datos sensibles solo para lo que nos pidió.
suppressed-marketing = Hemos anotado su oposición. Desde el { $date } no debemos usar sus datos para publicidad.
suppressed-proof = No tiene que probar nada ni hacer nada más.
suppressed-pass-on = También avisamos a las empresas que recibieron sus datos de nosotros, como muy tarde el:

message-subject = Un mensaje sobre su solicitud { $reference }
message-intro = Hay un mensaje nuevo para usted. Puede leerlo y responderlo aquí:

sign-up-subject = Su acceso a rightsdesk

letter-name-acknowledgement = acuse de recibo
letter-name-status-code = código
letter-name-ask-identity = pregunta sobre la identidad
letter-name-ask-clarification = pregunta
letter-name-question-undone = pregunta retirada
letter-name-extension-undone = prórroga anulada
letter-name-reopened = la miramos de nuevo
letter-name-duplicate = igual que otra solicitud
letter-name-restriction-lifting = aviso del fin de la limitación
letter-name-forwarded = enviada a otra empresa
letter-name-extension = prórroga
letter-name-answer-ready = la respuesta está lista
letter-name-done = terminada
letter-name-refusal = denegación
letter-name-withdrawn = retirada
letter-name-suppressed = su deseo está en vigor
letter-name-message = hay un mensaje

# Cartas al personal.
reminder-subject = Solicitud { $reference }: responda como muy tarde el { $date }
reminder-about = La solicitud { $reference } todavía no tiene respuesta. Se trata de esto: { $right }. Por seguridad, la respuesta sale como muy tarde el:
reminder-gone = Del tiempo desde que se fijó esta fecha ha pasado el { $share } %.
reminder-lawful = El último día legal es el { $date }. Después de la fecha segura, una respuesta necesita el motivo anotado de una persona delegada de protección de datos.
reminder-handler = Recibe esta carta porque usted lleva esta solicitud.
reminder-anybody = Recibe esta carta porque nadie lleva todavía esta solicitud. Tómela, o procure que alguien lo haga.
reminder-dpo = Recibe esta carta porque usted responde de la protección de datos. Procure que la respuesta salga a tiempo.
digest-subject = { $count ->
    [one] Pendiente: 1 solicitud
   *[other] Pendientes: { $count } solicitudes
}
digest-intro = Esto está pendiente ahora. Los días son aquellos en los que una respuesta todavía es segura.
digest-late = { $count ->
    [one] Con retraso: 1 solicitud
   *[other] Con retraso: { $count } solicitudes
}
digest-soon = { $count ->
    [one] Vence en 7 días: 1 solicitud
   *[other] Vencen en 7 días: { $count } solicitudes
}
digest-waiting = { $count ->
    [one] Le espera: 1 solicitud
   *[other] Le esperan: { $count } solicitudes
}
digest-case = { $reference }, { $right }: { $date }, { $distance }
digest-desk = Todas las solicitudes están en el escritorio:
