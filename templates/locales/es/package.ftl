# El paquete de respuesta: lo que se tiene sobre una persona, y todo lo que el art. 15 manda decir.
package-title = Sus datos en { $controller }
package-intro = Nos pidió una copia de sus datos. Aquí está.
package-intro-partial = Algunas cosas se han dejado fuera. Donde falta algo, lo decimos, y también por qué.
package-part = Esta es una parte de la respuesta. El resto llega más tarde:
package-last-part = Este es el resto de la respuesta. Lo que ya recibió no se repite aquí.
package-intro-portability = Nos pidió sus datos en una forma que pueda llevarse a otro sitio. Aquí están.
package-intro-categories = Nos preguntó qué tipos de datos tenemos sobre usted. Aquí están. Los datos mismos no están aquí.
package-intro-recipients = Nos preguntó quién recibió sus datos de nosotros. Aquí está la respuesta.
package-intro-automated = Nos preguntó cómo decide un ordenador sobre usted. Aquí está la respuesta.
package-received = Recibimos su solicitud el { $date }.
package-made = Reunimos estos datos el { $date }.
package-how = Buscamos solo con lo que usted mostró que es suyo, como su correo electrónico.
package-files = El archivo data.json dice lo mismo que esta página, en una forma que los ordenadores pueden leer.
package-files-tables = El archivo data.json dice lo mismo que esta página, en una forma que los ordenadores pueden leer. La carpeta csv contiene cada tipo de datos en forma de tabla.
package-not-your-language = Usted pidió otro idioma, y todavía no lo tenemos. Si lo necesita en su idioma, escríbanos y una persona lo traduce para usted.
package-other-language = Algunos textos solo están en otro idioma: { $languages }. Van en letra inclinada.
package-contents = Qué hay aquí
package-found = { $count ->
    [one] Encontramos 1 registro.
   *[other] Encontramos { $count } registros.
}
package-none = Buscamos aquí y no encontramos nada sobre usted.
package-changed-after = No hemos mirado aquí. La dirección que nos mostró se anotó aquí solo después de su solicitud. Si se trata de usted, escríbanos, por favor.
package-held = Esto es lo que tenemos sobre usted.
package-never-collected = Esto nunca se activó para usted. Por eso nunca lo recogimos.
package-not-searched = No pudimos buscar aquí.
package-failed = No pudimos buscar aquí.
package-withheld = { $count ->
    [one] Se ha dejado fuera 1 registro.
   *[other] Se han dejado fuera { $count } registros.
}
package-never-disclosed = También tenemos esto sobre usted, pero no lo mostramos a nadie:
package-not-included = Lo que no está aquí
package-not-included-why = Puede que tengamos más que esto. Lo que usted no nos dio, y lo que no usamos por su consentimiento o por nuestro contrato con usted, no se traslada con usted. Para verlo, pida una copia de sus datos.
package-entry = Registro { $number }
package-about = Qué hacemos con ello
package-purpose = Para qué lo usamos
package-legal-basis = Por qué podemos usarlo
package-recipients = Quién lo recibe
package-recipients-none = Nadie fuera de nuestra organización.
package-who-received = Quién recibió sus datos
package-sold-to = Vendidos a, o compartidos para publicidad con
package-sold-to-none = Nadie. No los vendemos ni los compartimos para publicidad.
package-retention = Cuánto tiempo lo guardamos
package-origin = De dónde lo tenemos
package-rights = Sus derechos
package-rights-intro = Puede pedirnos esto en cualquier momento. No le cuesta nada:
package-rights-where = Puede pedirlo aquí:
package-complaint = Si algo no le parece bien
package-automated = Decisiones tomadas solo por un ordenador
package-automated-none = Aquí ningún ordenador decide solo sobre usted.
package-automated-logic = Cómo decide
package-automated-consequences = Qué puede suponer para usted
package-transfers = Enviados a otros países
package-transfers-none = No enviamos sus datos a ningún país donde no valga esta ley de protección de datos.
package-transfers-safeguard = Cómo se protegen allí
package-contact = A quién preguntar
package-yes = sí
package-no = no

# Por qué no se sabe qué tiene una fuente. Lo lee el personal.
why-nothing-to-match = Nada de lo que está probado sirve para comparar aquí. Haga probar otro identificador y busque otra vez.
why-unreachable = No se pudo llegar a la fuente. Busque más tarde, o pregunte a quien se ocupa de ella.
why-not-answered = La fuente no respondió. Puede que falte una tabla o una columna, o que no podamos leerla.
why-too-many = Hay más registros de los que reunimos a máquina. Haga que se exporten a mano, o suba most_records en el mapa de datos.
why-changed-after = Hay registros que coinciden, pero lo que está probado se anotó allí solo después de la solicitud. Mírelo: haga probar otro identificador y busque otra vez, o déjelos fuera.
