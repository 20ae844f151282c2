# Las palabras que comparten las páginas y las cartas.
product = rightsdesk
date-long = { $weekday }, { $day } de { $month } de { $year }
date-short = { $day } { $month } { $year }
moment = { $date }, { $time }
list-and = { $most } y { $last }
money = { $whole },{ $part } { $currency }
in-days-today = hoy
in-days-future = { $days ->
    [one] dentro de 1 día
   *[other] dentro de { $days } días
}
in-days-past = { $days ->
    [one] hace 1 día
   *[other] hace { $days } días
}
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
month-short-1 = ene
month-short-2 = feb
month-short-3 = mar
month-short-4 = abr
month-short-5 = may
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = sept
month-short-10 = oct
month-short-11 = nov
month-short-12 = dic

language-own = Español
language-en = inglés
language-de = alemán
language-fr = francés
language-es = español
language-it = italiano
language-nl = neerlandés

right-access = Ver sus datos y recibir una copia
right-access-categories = Saber qué tipos de datos tenemos
right-recipients = Saber quién ha recibido sus datos
right-rectification = Corregir algo que está mal
right-erasure = Borrar sus datos
right-restriction = Guardar sus datos, pero dejar de usarlos
right-portability = Llevar sus datos a otro servicio
right-objection = Dejar de usar sus datos para algo
right-opt-out = Dejar de vender o compartir sus datos
right-limit-sensitive = Limitar el uso de sus datos sensibles
right-withdraw-consent = Retirar un consentimiento que usted dio
right-automated-decision-opt-out = Rechazar las decisiones tomadas por un ordenador
right-automated-decision-access = Saber cómo decidió un ordenador sobre usted
right-automated-decision-review = Pedir que una persona revise la decisión de un ordenador
right-complaint = Quejarse de cómo usamos sus datos
right-appeal = Recurrir una respuesta
right-inquiry = Hacer una pregunta sobre privacidad
right-objection-marketing = Dejar de usar sus datos para publicidad

right-short-access = Acceso
right-short-access-categories = Acceso a las categorías
right-short-recipients = Destinatarios
right-short-rectification = Rectificación
right-short-erasure = Supresión
right-short-restriction = Limitación del tratamiento
right-short-portability = Portabilidad de los datos
right-short-objection = Oposición
right-short-opt-out = Exclusión de la venta y del intercambio
right-short-limit-sensitive = Limitación de datos sensibles
right-short-withdraw-consent = Retirada del consentimiento
right-short-automated-decision-opt-out = Exclusión de decisiones automatizadas
right-short-automated-decision-access = Acceso a decisiones automatizadas
right-short-automated-decision-review = Revisión de una decisión automatizada
right-short-complaint = Queja
right-short-appeal = Recurso
right-short-inquiry = Consulta
right-short-objection-marketing = Oposición a la mercadotecnia directa

regime-gdpr = la ley europea de protección de datos (RGPD)
regime-uk-gdpr = la ley de protección de datos del Reino Unido (UK GDPR)
regime-ccpa = la ley de privacidad de California (CCPA)
regime-us-va = la ley de privacidad de Virginia
regime-us-co = la ley de privacidad de Colorado
regime-us-ct = la ley de privacidad de Connecticut
regime-us-ut = la ley de privacidad de Utah
regime-us-tx = la ley de privacidad de Texas
regime-us-or = la ley de privacidad de Oregón
regime-us-mt = la ley de privacidad de Montana
regime-us-ia = la ley de privacidad de Iowa
regime-us-de = la ley de privacidad de Delaware
regime-us-nj = la ley de privacidad de Nueva Jersey
regime-us-nh = la ley de privacidad de Nuevo Hampshire
regime-us-ne = la ley de privacidad de Nebraska
regime-us-tn = la ley de privacidad de Tennessee
regime-us-mn = la ley de privacidad de Minnesota
regime-us-md = la ley de privacidad de Maryland
regime-us-in = la ley de privacidad de Indiana
regime-us-ky = la ley de privacidad de Kentucky
regime-us-ri = la ley de privacidad de Rhode Island
regime-us-fl = la ley de privacidad de Florida
regime-us-ok = la ley de privacidad de Oklahoma
regime-us-al = la ley de privacidad de Alabama
regime-lgpd = la ley de protección de datos de Brasil (LGPD)
regime-pipeda = la ley de privacidad de Canadá (PIPEDA)
regime-quebec = la ley de privacidad de Quebec
regime-fadp = la ley de protección de datos de Suiza (LPD)
regime-dpdp = la ley de protección de datos de la India (DPDP Act)
regime-pipa = la ley de protección de datos de Corea del Sur (PIPA)
regime-appi = la ley de protección de datos de Japón (APPI)
regime-pdpa = la ley de protección de datos de Singapur (PDPA)
regime-au-privacy = la ley de privacidad de Australia (Privacy Act 1988)
regime-nz-privacy = la ley de privacidad de Nueva Zelanda (Privacy Act 2020)
regime-popia = la ley de protección de datos de Sudáfrica (POPIA)
regime-pipl = la ley de protección de datos de China (PIPL)
regime-kvkk = la ley de protección de datos de Turquía (KVKK)
regime-none = nuestro propio compromiso
regime-short-gdpr = RGPD
regime-short-uk-gdpr = UK GDPR
regime-short-ccpa = CCPA
regime-short-us-va = ley de Virginia
regime-short-us-co = ley de Colorado
regime-short-us-ct = ley de Connecticut
regime-short-us-ut = ley de Utah
regime-short-us-tx = ley de Texas
regime-short-us-or = ley de Oregón
regime-short-us-mt = ley de Montana
regime-short-us-ia = ley de Iowa
regime-short-us-de = ley de Delaware
regime-short-us-nj = ley de Nueva Jersey
regime-short-us-nh = ley de Nuevo Hampshire
regime-short-us-ne = ley de Nebraska
regime-short-us-tn = ley de Tennessee
regime-short-us-mn = ley de Minnesota
regime-short-us-md = ley de Maryland
regime-short-us-in = ley de Indiana
regime-short-us-ky = ley de Kentucky
regime-short-us-ri = ley de Rhode Island
regime-short-us-fl = ley de Florida
regime-short-us-ok = ley de Oklahoma
regime-short-us-al = ley de Alabama
regime-short-lgpd = LGPD
regime-short-pipeda = PIPEDA
regime-short-quebec = ley de Quebec
regime-short-fadp = LPD
regime-short-dpdp = DPDP Act
regime-short-pipa = PIPA
regime-short-appi = APPI
regime-short-pdpa = PDPA
regime-short-au-privacy = ley de Australia
regime-short-nz-privacy = ley de Nueva Zelanda
regime-short-popia = POPIA
regime-short-pipl = PIPL
regime-short-kvkk = KVKK
regime-short-none = propio compromiso

state-received = Recibida
state-awaiting-identity = A la espera de saber quién es usted
state-awaiting-clarification = A la espera de su respuesta
state-awaiting-fee = A la espera de un pago
state-in-review = En examen
state-in-progress = En curso
state-awaiting-approval = En comprobación
state-fulfilled = Terminada
state-partly-fulfilled = Terminada en parte
state-refused = Denegada
state-withdrawn = Retirada
state-unverified = Cerrada: no pudimos saber quién la hizo
state-duplicate = Cerrada: es igual que otra solicitud
state-forwarded = Enviada a otra empresa

stop-identity = su identidad
stop-clarification = lo que usted quiere decir
stop-fee = el pago

day-off-named = { $date } ({ $name })
step-received-locally = Recibimos su solicitud el { $date }.
step-fresh-start = El plazo empieza de nuevo el { $date }, cuando recibimos su respuesta sobre { $stop }.
step-months-added = { $months ->
    [one] Un mes después es el { $date }.
   *[other] { $months } meses después es el { $date }.
}
step-months-added-extended = Con la prórroga son { $months } meses, contados de una vez: { $date }.
step-clamped = Ese mes no tiene día { $wanted }, así que cuenta su último día: { $date }.
step-calendar-days-added = { $days } días después es el { $date }.
step-calendar-days-added-extended = Con la prórroga son { $days } días, contados de una vez: { $date }.
step-business-days-added = { $days } días hábiles después es el { $date } (calendario { $calendar }).
step-working-days-added = { $days } días laborables después es el { $date } (calendario { $calendar }).
step-hours-added = { $hours } horas después es el { $moment }.
step-starts-on-receipt = El día en que la recibimos cuenta como primer día.
step-suspended = { $days ->
    [one] Se añade un día, porque esperamos una respuesta sobre { $stop }: { $date }.
   *[other] Se añaden { $days } días, porque esperamos una respuesta sobre { $stop }: { $date }.
}
step-days-excluded = { $days ->
    [one] Un día de espera de una respuesta sobre { $stop } no cuenta: { $date }.
   *[other] { $days } días de espera de una respuesta sobre { $stop } no cuentan: { $date }.
}
step-stop-ignored = El { $date } hicimos una pregunta sobre { $stop }. Según esta ley, eso no detiene el plazo.
step-stop-late = El { $date } hicimos una pregunta sobre { $stop }. Era demasiado tarde para detener el plazo.
step-stop-needs-notice = El { $date } hicimos una pregunta sobre { $stop }. Según esta ley, eso detiene el plazo solo después de un aviso. Por eso no lo contamos.
step-extension-too-late = Le dijimos demasiado tarde que tardaríamos más: había que hacerlo como muy tarde el { $date }. Por eso no cuenta el plazo más largo.
step-extended-until = Le dijimos que tardaríamos hasta el { $date }.
step-extension-ignored = Esta ley no conoce ninguna prórroga. Por eso no contamos ninguna.
step-rolled = Ningún plazo termina el { $over }. Por eso el último día es el { $date }.

reading-disputed-day-worked = si el festivo dudoso es un día laborable
reading-no-suspension = si la pregunta no detuvo el plazo
reading-answer-day-counts = si cuenta el día de la pregunta
reading-after-notice = si se dio un aviso y la pregunta detuvo el plazo
reading-next-full-hour = si no cuenta la hora en que ocurrió (Regl. 1182/71, art. 3.1)
reading-receipt-day-counts = si el día de la llegada es el primer día
reading-saturday-is-business-day = si el sábado es un día hábil (Civ. Code 9)
reading-state-employee-list = según la lista de festivos del personal del Estado
reading-CCP-12a = si se aplaza un último día que es festivo (CCP 12a)
reading-general-statute-rolls = si se aplaza un último día que es festivo, como dice una ley general del lugar
reading-app-rules-15-working-days = si valen las reglas para aplicaciones: 15 días laborables

warning-disputed-day = No todos los juristas están de acuerdo en si el { $date } ({ $name }) es festivo aquí. Por seguridad, actúe en la fecha más temprana.
warning-own-holiday = El { $date } ({ $name }) es un festivo que su organización añadió al calendario.
warning-own-working-day = El { $date } es festivo en el calendario público. Su organización lo quitó, así que cuenta como día laborable.
own-day-why = Por qué: { $reason } ({ $author })
warning-horizon-passed = Los festivos solo se conocen hasta { $year }. Compruebe esta fecha a mano.
warning-not-verified = Todavía no se han comparado todas las disposiciones de la regla { $rule } con el texto de la ley.
warning-weekends-only = No hay ningún calendario de festivos: solo se saltaron los fines de semana.
warning-signed-off = No se han comparado todas las disposiciones de la regla { $rule } con el texto de la ley. Su organización responde de ella desde el { $date }.
warning-only-after-notice = Para una pregunta sobre { $stop }, esta ley detiene el plazo solo después de un aviso a la persona. No se cuenta, salvo que su organización lo decida.
warning-extension-without-day = Esta ley no fija cuánto dura una prórroga, y no se indicó ningún día. Por eso sigue valiendo el primer plazo.
warning-refusal-after-extension = El Derecho de la UE no da más tiempo para una negativa. Había que darla en el primer mes.

refusal-closed = Esta solicitud ya tiene respuesta.
refusal-not-now = Esto no encaja con el punto en que está la solicitud.
refusal-read-only = Su función permite leer, pero no decidir.
refusal-not-yours = Este paso corresponde a otra persona.
refusal-identity-not-proven = Primero debemos saber mejor quién lo pide. La persona todavía no ha confirmado su dirección.
refusal-question-open = Todavía hay una pregunta abierta a la persona.
refusal-no-such-question = No hay ninguna pregunta así abierta.
refusal-may-not-ask = Aquí la ley no permite pedir una prueba de identidad.
refusal-not-extendable = La ley no conoce ninguna prórroga para esto.
refusal-not-extended = No se prorrogó, así que no hay nada que anular.
refusal-already-extended = Ya se prorrogó una vez, y la ley no permite más.
refusal-too-late = Había que avisar a la persona de una prórroga como muy tarde el { $limit }. Ese día ha pasado.
refusal-day-not-named = Esta ley no fija cuánto dura el tiempo adicional. Indique el día de su respuesta, después del { $after }.
refusal-outcome-missing = Diga qué resultó: hecho, no había nada o se conserva.
refusal-tasks-open = Una tarea de esta solicitud todavía no está hecha.
refusal-done-already = Ya se hizo algo, así que no se puede denegar todo.
refusal-only-processor = Solo tratamos estos datos para otra empresa. Esa empresa responde: envíele la solicitud.
refusal-not-restricted = No hay ninguna limitación en vigor.
refusal-announced-already = Ya se dijo a la persona que la limitación termina.
refusal-not-told-yet = Primero hay que avisar a la persona. La carta debe haber salido antes de levantar la limitación.
refusal-reason-missing = Escriba el motivo, por favor.
refusal-ground-not-valid = Este motivo no vale según todas las leyes del caso.
refusal-not-reviewed = Hay que mirar algunos elementos antes de enviar la respuesta.
refusal-not-searched = No se pudo buscar en algunas fuentes. Busque otra vez, o envíe lo que está listo e indique lo que falta.
refusal-nothing-missing = Se buscó en todas partes: envíe la respuesta entera.
refusal-rest-not-named = Para todo lo que falta, indique un día que todavía no haya llegado.
refusal-nothing-left = Se deja fuera todo lo encontrado. Eso es una negativa: necesita su motivo y debe indicar los recursos.
refusal-nothing-proven = No está probado que algo sea de esta persona, así que no hay con qué buscar.
refusal-mandate-not-shown = Alguien pide por otra persona. Anote primero un identificador probado de esa persona y escriba cómo se mostró la representación. La dirección de quien pide no se usa para buscar.
refusal-not-sure-enough = Esta ley exige { $points } datos que coincidan con los que tenemos, o una entrada en la cuenta. Por ahora hay: { $shown }. Anote lo que está probado, o pregunte.
refusal-not-sure-enough-declaration = Esta ley exige { $points } datos que coincidan con los que tenemos y una declaración firmada, o una entrada en la cuenta. Datos por ahora: { $shown }. Anote lo que está probado, o pregunte.
refusal-is-identified = Está probado quién lo pide. Por eso hay que responder a la solicitud, o denegarla con un motivo.
refusal-not-asked = No se preguntó a la persona quién es, o nuestra carta no le llegó. Pregunte primero.
refusal-still-time = La persona todavía tiene tiempo para mostrar quién es. Esto será posible a partir del { $until }.
refusal-capacity-not-shown = Alguien pide por otra persona. Anote primero lo que se ha visto: { $missing }.
refusal-held-not-checked = Las fuentes todavía no han dicho si ya tenían antes de la solicitud lo que está probado. Haga que se les pregunte otra vez.
refusal-not-held = Aquí no hay nada con lo que está probado. Anote que no había nada, o haga probar primero otro identificador.
refusal-held-since-after = Lo que está probado se anotó aquí solo después de la solicitud, así que no prueba nada. Haga probar otro identificador, o no toque estos registros.
refusal-proof-too-weak = La solicitud se apoya en una prueba más fuerte: { $needed }. Una dirección nueva necesita una que sea al menos igual de fuerte.
refusal-waits-for-copy = La persona pidió primero una copia ({ $copy }): lo que se borra ya no se puede mostrar. El borrado espera esa respuesta, como mucho hasta el { $until }, o hasta que la persona diga que siga adelante. Su plazo sigue corriendo.
refusal-field-not-named = Diga dónde está: elija el campo.
refusal-not-weighed = Antes de dejarlo como está, valore todas las circunstancias y marque cada una.
refusal-on-hold = Una retención legal afecta a estos datos: no se deben borrar. La retención se revisa de nuevo el { $review }.
refusal-day-not-ahead = Elija un día que todavía no haya llegado.
refusal-still-weighed = La oposición todavía no está decidida. Hasta entonces los datos solo se pueden guardar.
refusal-view-not-heard = Anote primero lo que la persona piensa de la decisión, o que se le preguntó y no dijo nada.
refusal-not-independent = Debe mirar la decisión alguien que no participó en ella y que puede cambiarla.
refusal-proposed-before = Usted lo propuso. Debe confirmarlo otra persona.
refusal-nothing-proposed = Nada espera a una segunda persona.
refusal-only-dpo-advises = Solo una persona delegada de protección de datos da su consejo.
refusal-against-advice = La persona delegada de protección de datos aconseja esto: { $advice }. Escriba primero por qué decide otra cosa.
refusal-no-fee = Aquí la ley no permite cobrar nada.
refusal-still-free = Respuestas que ya recibió la persona y que cuentan: { $answers }. Respuestas gratuitas: { $free }.
refusal-nothing-to-take-back = No hay nada que anular: la carta está en camino, o ya se hizo algo después.
refusal-letter-waits = La carta de esta decisión todavía no ha salido: anule mejor la decisión.
refusal-future-receipt = La fecha de llegada está en el futuro.
refusal-no-law = Un caso se rige al menos por una ley. Donde no se aplica ninguna, elija nuestro propio compromiso.
refusal-promise-stands-alone = Nuestro propio compromiso vale donde no se aplica ninguna ley. Elíjalo solo, o elija las leyes sin él.
refusal-nothing-changed = Eso es lo que ya dice el caso.
refusal-items-withheld = Se deja fuera una parte de la respuesta, y puede que la nueva ley no lo permita. Vuelva a incluirla primero, o consulte otra vez las fuentes.
refusal-after-event = El { $event } se hizo una pregunta a la persona o se le dijo que tardaría más. La solicitud tuvo que llegar antes.
refusal-safe-date-passed = La fecha segura, el { $safe }, ha pasado. Primero, una persona delegada de protección de datos debe escribir por qué la respuesta sale después.
refusal-only-dpo = Solo puede hacerlo una persona delegada de protección de datos o de administración.
refusal-not-closed = Este caso ya está abierto.
refusal-decided-before = Usted tomó la decisión de la que se trata. Debe mirarla otra persona: alguien del equipo o la persona delegada de protección de datos.
refusal-not-the-same = No es la misma solicitud. Debe ser de la misma persona, por el mismo derecho, ante la misma organización y según las mismas leyes. Un identificador solo escrito no basta.
refusal-not-answered-there = Ese caso no responde a esta solicitud: se cerró antes de que llegara, o sin respuesta.
refusal-clock-lost = Hay que responder a esta solicitud como muy tarde el { $safe }, pero el otro caso puede durar hasta el { $other }. Nadie debe esperar más por una fusión: una el otro con este, o responda a los dos.
refusal-unknown-regime = No existe la ley { $regime }. Elija de la lista.
refusal-unknown-right = Ninguna ley de este caso conoce ese derecho.
refusal-unknown-right-under = { $regime } no conoce este derecho: { $right }.
law-no-rule-then = { $regime } no tiene ninguna regla sobre este derecho para una solicitud del { $received }: { $right }.
law-not-in-force = { $regime } no vale para una solicitud del { $received }. Vale para las que llegan a partir del { $from }.
law-before-receipt = Algo lleva la fecha { $event }, antes de que llegara la solicitud el { $received }.
law-answer-before-question = La respuesta lleva la fecha { $answered }, antes de su pregunta del { $asked }.
law-no-regime = Una solicitud necesita al menos una ley, o nuestro propio compromiso.
law-out-of-range = La fecha está fuera de los años que se pueden calcular.
refusal-law = No se pudo calcular la fecha: { $why }

ground-not-identified = No pudimos saber con seguridad quién lo pide.
ground-unfounded-or-excessive = La solicitud es claramente infundada, o se repite demasiado.
ground-rights-of-others = Le revelaría cosas privadas de otra persona.
ground-trade-secret = Revelaría un secreto comercial.
ground-legal-obligation = La ley nos obliga a conservar esto.
ground-legal-claims = Hace falta para presentar o defender una reclamación legal.
ground-free-expression = Hace falta para la libertad de expresión e información.
ground-compelling-grounds = Hay motivos legítimos e imperiosos que pesan más en este caso.
ground-data-are-right = Lo que tenemos es correcto.
ground-decision-stands = Alguien que no decidió antes lo ha mirado de nuevo. Nuestra respuesta sigue siendo la misma.
ground-no-automated-decision = Ningún ordenador tomó por sí solo una decisión sobre usted que tenga efectos jurídicos o que le afecte con la misma fuerza.
ground-not-named = La ley no nos permite decirle por qué.
ground-further-copies = Usted ya recibió una copia nuestra. Otra copia cuesta lo que nos cuesta hacerla.
ground-more-than-free = Usted ya recibió de nosotros todas las respuestas que la ley hace gratuitas en este tiempo.

remedy-authority = Puede presentar una reclamación ante la autoridad de protección de datos: { $authority }, { $url }. También puede hacerlo donde vive o trabaja.
remedy-authority-abroad = Puede presentar una reclamación ante la autoridad de protección de datos del lugar donde vive o trabaja.
remedy-authority-home = También puede presentar una reclamación ante la autoridad del lugar donde vive: { $authority }, { $url }
remedy-court = Puede acudir a los tribunales.
remedy-controller-uk = Puede quejarse ante nosotros: { $contact }. Debemos examinar su queja.
remedy-commissioner = Puede presentar una reclamación ante el Information Commissioner: { $authority }, { $url }
remedy-appeal = Puede recurrir ante nosotros en un plazo razonable: { $contact }. Alguien lo mira de nuevo y le responde por escrito.
remedy-attorney-general = Puede presentar una reclamación ante el fiscal general de su estado: { $authority }, { $url }
remedy-regulator = Puede presentar una reclamación ante la autoridad que vigila esta ley: { $authority }, { $url }
remedy-regulator-named = Puede presentar una reclamación ante la autoridad que vigila esta ley: { $authority }.

reading-leads = { $date }: { $what }
due-label = Tendrá noticias nuestras como muy tarde el
due-label-closed = Respondida el
due-safe = Por seguridad:
due-target = Nuestro propio objetivo: { $date }, { $distance }
due-waits = La respuesta está lista desde el { $date }. { $days ->
    [0] Espera a que se permita su envío.
    [one] Espera desde hace 1 día a que se permita su envío.
   *[other] Espera desde hace { $days } días a que se permita su envío.
}
due-waited = El envío de la respuesta se permitió el { $date }. { $days ->
    [0] No tuvo que esperar.
    [one] Estaba lista 1 día antes.
   *[other] Estaba lista { $days } días antes.
}
due-why = Por qué esta fecha
due-law-version = Regla { $rule }, versión { $version } del texto de la ley.
due-calendar-version = Festivos: calendario { $calendar }, versión { $version }, conocidos hasta { $horizon }. Fuente: { $source }
duty-acknowledge = Decir que la solicitud ha llegado
duty-respond = Responderla
duty-notify-extension = Decir a la persona que tardará más
duty-notify-refusal = Decir que no, y por qué
duty-pass-on = Avisar a terceros
duty-settled = hecho
due-warnings = Tenga en cuenta
due-share = Ha pasado el { $share } % del tiempo
due-other-law = { $date }: según { $law }
due-state-calm = a tiempo
due-state-soon = vence pronto
due-state-late = con retraso
due-state-paused = el plazo está detenido
due-state-done = respondida

again-title = Envíe esto otra vez, por favor
again-text = No pudimos llegar a nuestros registros, así que no se cambió nada. Lo que escribió se guarda en esta página. Espere unos segundos y pulse el botón.
again-button = Enviar otra vez
again-typed = Lo que usted escribió
