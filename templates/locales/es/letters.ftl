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

identity-reminder-subject = Nuestra pregunta sobre su solicitud { $reference } todavía le espera
identity-reminder-intro = Le hicimos una pregunta, porque debemos saber con seguridad que es usted quien lo pide. Todavía no tenemos respuesta suya. Nuestra pregunta está en esta página, y allí puede responder:
identity-reminder-help = ¿No puede responderla, o no quiere? Díganoslo también allí. Le escribimos esta única vez y no se lo recordaremos más.
confirm-reminder-subject = Su dirección para la solicitud { $reference } todavía no está confirmada
confirm-reminder-intro = El { $date } recibimos una solicitud desde esta dirección. No podemos seguir hasta saber que la dirección es suya. Le escribimos esta única vez y no se lo recordaremos más.
unverified-subject = No pudimos saber quién lo pidió: { $reference }
unverified-intro = No pudimos saber con seguridad que es usted quien lo pide. Por eso no hicimos lo que se pedía: las cosas privadas no deben llegar a otra persona. Nadie recibió datos.
unverified-continued = La ley nos permite responder una parte de todos modos. Seguimos con esto: { $right }. No tiene que pedirlo de nuevo. Referencia de esta parte: { $reference }
unverified-policy = Nuestra política de privacidad dice qué tipos de datos tenemos sobre las personas: { $url }
unverified-policy-ask = Nuestra política de privacidad dice qué tipos de datos tenemos sobre las personas. Pídala aquí: { $dpo }
unverified-later = También ahora puede mostrarnos quién es. Entonces abrimos otra vez su solicitud. Use esta página:

address-confirm-subject = ¿Es suya esta dirección? ({ $reference })
address-confirm-intro = Alguien quiere que nuestras cartas sobre una solicitud vayan a esta dirección.
address-confirm-button = Si fue usted, abra este enlace y pulse el botón, por favor:
address-confirm-then = Después lo miramos. El enlace funciona durante siete días.
address-confirm-not-you = Si no fue usted, no tiene que hacer nada. No le llegará nada.
address-changed-subject = Las cartas sobre su solicitud irán a otra dirección ({ $reference })
address-changed-intro = Alguien nos dio otra dirección para las cartas sobre su solicitud, y nos mostró que es suya. Nuestras cartas irán a esa dirección desde este día:
address-changed-was-you = Si fue usted, no tiene que hacer nada.
address-changed-not-you = Si no fue usted, deténgalo antes de ese día, por favor. Abra la página de su solicitud con un código de este buzón y pulse allí el botón:
address-changed-or-write = También puede escribirnos.

question-undone-subject = No tiene que responder a nuestra pregunta sobre la solicitud { $reference }
question-undone-intro = Le enviamos una pregunta sobre su solicitud. Fue un error. No tiene que responderla, y no detuvo el plazo.
extension-undone-subject = Al final su solicitud { $reference } no tardará más
extension-undone-intro = Le escribimos que necesitamos más tiempo para su solicitud. Fue un error. Vale la fecha anterior.
reopened-subject = Miramos de nuevo su solicitud { $reference }
reopened-intro = Usted recibió una respuesta nuestra. Miramos de nuevo su solicitud, y decide alguien que no decidió antes. No tiene que hacer nada. Recibirá una respuesta nueva.
reopened-date = La fecha de nuestra respuesta sigue siendo la misma:
reopened-proof-intro = Usted nos mostró quién es. Abrimos otra vez su solicitud y seguimos con ella. No tiene que pedirlo de nuevo.
duplicate-subject = Su solicitud { $reference } es igual que otra suya
duplicate-intro = Nos pidió lo mismo dos veces. Respondemos a las dos juntas, con su solicitud { $reference }, que recibimos el { $date }. No tendrá que esperar más por esto.
duplicate-where = Aquí ve cómo va, y la respuesta:
duplicate-wrong = ¿Quería otra cosa? Escríbanos y lo miramos de nuevo.
deed-erase = { $category }: borrado.
deed-correct = { $category }: corregido.
deed-restrict = { $category }: se guarda, pero ya no se usa.
deed-stop = { $category }: dejamos de usarlo de la forma a la que usted se opone.
deed-goes-on = { $category }: seguimos usándolo de esa forma.
deed-not-used = { $category }: no lo usamos de esa forma.
deed-consent-ended = { $category }: ya no lo usamos por su consentimiento.
deed-nothing-held = { $category }: no tenemos nada suyo.
deed-kept = { $category }: conservamos esto.
deed-kept-until = { $category }: conservamos esto hasta el { $date }.
deed-kept-fields = { $category }: conservamos solo esto: { $fields }. El resto está borrado.
deed-kept-fields-until = { $category }: conservamos solo esto: { $fields }, hasta el { $date }. El resto está borrado.
deed-entry = { $category }, { $field }
deed-entry-kept = { $category }: no cambiamos esto.
deed-entry-nothing-held = Una cosa que usted indicó: no tenemos nada así sobre usted.
deed-told = Avisamos a todos los que recibieron estos datos de nosotros.
deed-not-told = No pudimos avisar a todos los que recibieron estos datos de nosotros. Pregúntenos quién los recibió y se lo diremos.
deed-others-told = Una parte era pública. Dijimos a otros que la muestran que usted quiere que se borre.
deed-others-not-told = Una parte era pública. No pudimos decir a todos los que la muestran que usted quiere que se borre.
offer-opt-out = Una parte de lo que conservamos se vende o se comparte con otros. Puede decirnos que dejemos de hacerlo. No tiene que probar quién es:
offer-deletion = También puede pedirnos que borremos lo que no cambiamos:
restriction-lifting-subject = Volveremos a usar sus datos: { $reference }
restriction-lifting-intro = Usted nos pidió que guardáramos sus datos sin usarlos. Pronto dejaremos de hacerlo así. Antes le decimos por qué:
restriction-lifting-objection = Como usted se opuso, solo guardamos sus datos y no los usamos. Pronto dejaremos de hacerlo así. Antes le decimos por qué:
course-still-held = Mientras mirábamos su oposición, solo guardamos sus datos y no los usamos. Eso sigue así. Antes de usarlos otra vez, le escribiremos.
course-will-be-held = En cuanto sepamos que esta dirección es suya, solo guardaremos sus datos y no los usaremos, hasta que hayamos decidido.
course-consent-earlier = Lo que hicimos antes de que usted retirara su consentimiento sigue estando permitido. Desde ahora ya no lo está.
course-consent-stays = Su consentimiento sigue retirado. Si quiere darlo otra vez, hágalo donde lo dio.
forwarded-subject = Hemos enviado su solicitud { $reference } a otra empresa
forwarded-intro = Otra empresa decide sobre estos datos. Trabajamos para ella y no debemos responder en su lugar. Le hemos enviado su solicitud sin demora:
forwarded-next = Tendrá noticias de esa empresa. Su plazo para responder corre desde que nosotros recibimos su solicitud.
extension-subject = Su solicitud { $reference } tarda más
extension-intro = Necesitamos más tiempo para su solicitud. La ley lo permite una vez, y debemos decirle por qué:
extension-new-date = Tendrá noticias nuestras como muy tarde el:

answer-ready-subject = La respuesta a su solicitud { $reference } está lista
answer-ready-intro = Su respuesta está lista. Puede abrirla aquí. Pedimos primero un código, para que solo usted pueda verla:
answer-ready-until = Puede descargarla hasta el:
answer-ready-partial = Algunas cosas se han dejado fuera. Este es el motivo:
answer-ready-contents = Contiene sus datos, y también por qué los tenemos, quién los recibe, cuánto tiempo los guardamos y cuáles son sus derechos.
answer-ready-portability = Contiene lo que usted nos dio y lo que registramos de su uso, en archivos que otros servicios pueden leer.
answer-ready-nothing-moves = Buscamos con lo que usted mostró que es suyo, como esta dirección. No encontramos nada que pueda llevarse.
answer-ready-left-behind = No contiene esto: { $categories }. Para verlo también, pida una copia de sus datos.
answer-ready-categories = Dice qué tipos de datos tenemos sobre usted, de dónde vienen, por qué los tenemos y quién los recibe. No contiene los datos mismos.
answer-ready-recipients = Dice quién recibió de nosotros qué tipo de datos suyos.
answer-ready-automated = Dice dónde decide un ordenador sobre usted, cómo lo hace y qué supone para usted.

answer-part-subject = Una primera parte de la respuesta a su solicitud { $reference } está lista
answer-part-intro = Todavía no pudimos reunirlo todo. Para que no tenga que esperar a todo, le damos ahora lo que tenemos. Puede abrirlo aquí. Pedimos primero un código, para que solo usted pueda verlo:
answer-part-missing = Esto todavía falta y llega más tarde:
answer-part-owed = { $category } (fuente: { $source }): como muy tarde el { $date }
answer-part-next = No tiene que hacer nada. Le escribiremos otra vez cuando el resto esté listo.

nothing-found-subject = No encontramos nada sobre usted: { $reference }
nothing-found-intro = Buscamos, y no encontramos nada sobre usted, aparte de esta misma solicitud.
nothing-found-by = Buscamos con lo que usted mostró que es suyo:
nothing-found-where = Buscamos aquí:
nothing-found-more = ¿Puede que le conozcamos por otra cosa? Entonces podemos buscar otra vez, si nos da una de estas y muestra que es suya:
nothing-found-how = Puede escribirnos en esta página. Allí está también su respuesta:
nothing-found-page = Su respuesta dice cuáles son sus derechos.

answered-subject = La respuesta a su pregunta { $reference }
answered-intro = Nos hizo una pregunta sobre privacidad. Esta es nuestra respuesta:
answered-more = ¿Algo no está claro todavía? Escríbanos en esta página.

reviewed-subject = Una persona miró la decisión: { $reference }
reviewed-intro = Usted pidió que una persona revise una decisión que un ordenador tomó sobre usted. Lo hizo alguien que no participó en ella, después de que usted pudiera decir qué piensa.
reviewed-changed = El resultado: la decisión se cambió.
reviewed-stands = El resultado: la decisión sigue como estaba.

appeal-outcome-subject = La respuesta a su recurso { $reference }
appeal-outcome-about = Usted no estaba de acuerdo con nuestra respuesta en { $reference }. Alguien que no decidió entonces la miró de nuevo.
appeal-outcome-stands = Nuestra respuesta sigue como estaba. Este es el motivo:
appeal-outcome-partly = Cambiamos una parte de nuestra respuesta. Esto es lo que decidimos, y por qué:
appeal-outcome-changed = Usted tenía razón, y cambiamos nuestra respuesta. Esto es lo que decidimos, y por qué:
complaint-outcome-subject = La respuesta a su queja { $reference }
complaint-outcome-about = Usted se quejó ante nosotros de nuestra respuesta en { $reference }. Alguien que no decidió entonces lo examinó.
complaint-outcome-stands = No encontramos ningún error en nuestra respuesta. Este es el motivo:
complaint-outcome-partly = Usted tenía razón en parte. Esto es lo que encontramos, y lo que hacemos al respecto:
complaint-outcome-changed = Usted tenía razón. Esto es lo que encontramos, y lo que hacemos al respecto:

fee-subject = Esta vez su solicitud { $reference } cuesta dinero
fee-intro = Nuestras respuestas son gratis. Esta vez la ley nos permite pedir dinero, y pedimos:
fee-why = Este es el motivo:
fee-choice = Lo que nuestro equipo escribió dice cómo pagar. También puede pedir menos cosas, escribirnos o retirar su solicitud, en esta página:
fee-stops = Hasta que pague, el plazo está detenido. Si paga hoy, tendrá noticias nuestras como muy tarde el día de abajo. Cada día de espera retrasa esa fecha un día:
fee-undone-subject = No tiene que pagar por su solicitud { $reference }
fee-undone-intro = Le pedimos dinero por su solicitud. Fue un error. No tiene que pagar, y no detuvo el plazo. ¿Ya pagó? Escríbanos y se lo devolvemos.

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
suppressed-profiling = Hemos anotado su deseo. Desde el { $date } ningún ordenador debe decidir sobre usted en los casos que la ley le permite rechazar.
suppressed-consent = Hemos anotado que retiró su consentimiento. Desde el { $date } no debemos usar sus datos por ese consentimiento.
suppressed-consent-next = Ahora dejamos cada uso que se apoyaba en él y le decimos cuáles, como muy tarde el:
suppressed-no-asking = No le pediremos que cambie de idea antes del { $date }.
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
letter-name-answer-part = una parte de la respuesta está lista
letter-name-answered = respuesta a una pregunta
letter-name-reviewed = decisión mirada por una persona
letter-name-identity-reminder = recordatorio de nuestra pregunta sobre la identidad
letter-name-confirm-reminder = recordatorio de confirmar la dirección
letter-name-unverified = no pudimos saber quién lo pidió
letter-name-address-confirm = pregunta a una dirección nueva
letter-name-address-changed = carta sobre una dirección nueva
letter-name-fee = pago
letter-name-fee-undone = pago anulado
letter-name-nothing-found = no se encontró nada
letter-name-appeal-outcome = respuesta al recurso
letter-name-complaint-outcome = respuesta a la queja

# Cartas al personal.
reminder-subject = Solicitud { $reference }: responda como muy tarde el { $date }
reminder-about = La solicitud { $reference } todavía no tiene respuesta. Se trata de esto: { $right }. Por seguridad, la respuesta sale como muy tarde el:
reminder-gone = Del tiempo desde que se fijó esta fecha ha pasado el { $share } %.
reminder-lawful = El último día legal es el { $date }. Después de la fecha segura, una respuesta necesita el motivo anotado de una persona delegada de protección de datos.
reminder-handler = Recibe esta carta porque usted lleva esta solicitud.
reminder-anybody = Recibe esta carta porque nadie lleva todavía esta solicitud. Tómela, o procure que alguien lo haga.
reminder-dpo = Recibe esta carta porque usted responde de la protección de datos. Procure que la respuesta salga a tiempo.
reminder-wait-over = El borrado esperaba la copia que se pidió al mismo tiempo. Ya no espera más, aunque la copia no ha salido: hay que hacerlo en su propio plazo.
hold-review-subject = Hay que revisar una retención legal: { $date }
hold-review-intro = Hay que revisar de nuevo una retención legal este día:
hold-review-what = Manténgala hasta otro día, o levántela. Hasta entonces no se borra nada de lo que abarca.
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

# En papel, y para quien quiso palabras fáciles.
paper-date = Fecha
paper-reference = Su referencia
paper-page = Página { $page } de { $pages }
paper-status = Para escribirnos, preguntar cómo va su solicitud o retirarla, envíe una carta a nuestra dirección e indique su referencia. Si nos dio una dirección de correo electrónico, también puede hacerlo aquí:
paper-answer = Envíe su respuesta a nuestra dirección e indique su referencia, por favor. No envíe una copia de su pasaporte ni de su documento de identidad, salvo que se la hayamos pedido. Si nos dio una dirección de correo electrónico, también puede responder aquí:
paper-enclosed = Su respuesta está lista. Va junto con esta carta.
easy-received = Recibimos su solicitud el { $date }.
easy-about = Su solicitud: { $right }
easy-by = Le respondemos como muy tarde este día:
easy-confirm = ¿Es suya esta dirección? Abra esta página y pulse el botón, por favor:
easy-code = O abra esta página y escriba este código:
easy-next = Ahora una persona mira su solicitud. Después recibe una respuesta.
easy-page = Aquí puede ver cómo va. Aquí también puede escribirnos:
easy-write = Puede escribirnos una carta. Ponga en ella su referencia. Si nos dio una dirección de correo electrónico, también puede usar esta página:
easy-ask-identity = Debemos saber que es usted de verdad. Díganos esto, por favor:
easy-ask-clarification = Tenemos una pregunta. Díganos esto, por favor:
easy-answer-page = Responda aquí, por favor. No envíe una copia de su pasaporte ni de su documento de identidad, salvo que se la hayamos pedido:
easy-answer-write = Escriba su respuesta en una carta, por favor. Ponga en ella su referencia. No envíe una copia de su pasaporte ni de su documento de identidad, salvo que se la hayamos pedido. Si nos dio una dirección de correo electrónico, también puede responder aquí:
easy-stops = Esperamos su respuesta. Si responde hoy, le respondemos como muy tarde este día. Si responde más tarde, el día también será más tarde:
easy-runs = Seguimos mientras le esperamos. Le respondemos como muy tarde este día:
easy-extension = Necesitamos más tiempo para su solicitud. Este es el motivo:
easy-refusal = Hemos mirado su solicitud. Decimos que no. Este es el motivo:
easy-ready = Su respuesta está aquí. Primero le pedimos un código. Así solo usted puede verla:
easy-enclosed = Su respuesta está aquí. Está en el mismo sobre que esta carta.
easy-until = Puede recogerla hasta este día:
easy-contents = En ella están sus datos. También dice por qué los tenemos, quién los recibe y cuáles son sus derechos.
