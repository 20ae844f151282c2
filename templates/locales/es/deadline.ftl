# Lo que dice `rightsdesk deadline` sobre una fecha.
deadline-due-respond = Según { $law }, hay que responder a esta solicitud ({ $right }) como muy tarde el { $date }.
deadline-due-acknowledge = Según { $law }, la persona debe saber como muy tarde el { $date } que esta solicitud ({ $right }) ha llegado.
deadline-due-notify-extension = Según { $law }, si esta solicitud ({ $right }) tarda más, hay que decírselo a la persona como muy tarde el { $date }.
deadline-due-notify-refusal = Según { $law }, si esta solicitud ({ $right }) se deniega, hay que decírselo a la persona como muy tarde el { $date }.
deadline-due-pass-on = Según { $law }, hay que comunicar esta solicitud ({ $right }) a terceros como muy tarde el { $date }.
deadline-safe = Por seguridad, actúe como muy tarde el { $date }: hay una lectura seria de la ley según la cual el plazo termina entonces.
deadline-paused = Hay una pregunta abierta a la persona, así que el plazo está detenido. La fecha se cuenta como si la respuesta llegara el día de la pregunta.
deadline-reading = El último día es el { $date } { $what }.
deadline-rule = Contado según la regla { $rule } (archivo de la ley, versión { $version }) en la zona horaria { $zone }.
deadline-calendar = Los festivos son los del calendario { $calendar } (versión { $version }; fuente: { $source }).
deadline-horizon = Se conocen hasta { $year }.
deadline-no-calendar = No se usó ningún calendario de festivos.
