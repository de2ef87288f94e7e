# Lo que se dice una vez, con qué hacer, y el registro que lo guarda.

notice-tone-note = Información
notice-tone-problem = Problema
notice-session = No se pudo leer la sesión anterior ({ $reason }): Franja se abre de nuevo desde cero. Su archivo se puso aparte, no se perdió nada: { $path }
notice-not-saved = No se pudo guardar la sesión: { $reason }. Libere espacio o revise los permisos de la carpeta; el próximo cambio se guardará otra vez.
notice-more = { $count } más en el registro
notice-times = { $count } veces
notice-log = Registro de mensajes
notice-log-empty = Nada que señalar desde la apertura.
