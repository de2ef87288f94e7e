# O que se diz uma vez, com o que fazer, e o registro que o guarda.

notice-tone-note = Informação
notice-tone-problem = Problema
notice-session = Não foi possível ler a sessão anterior ({ $reason }): o Franja abre do zero. O arquivo foi posto de lado, nada se perdeu: { $path }
notice-not-saved = Não foi possível salvar a sessão: { $reason }. Libere espaço ou verifique as permissões da pasta; a próxima mudança será salva de novo.
notice-more = Mais { $count } no registro
notice-times = { $count } vezes
notice-log = Registro de mensagens
notice-log-empty = Nada a assinalar desde a abertura.
