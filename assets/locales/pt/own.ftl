# Limits that the user brought along: opened, read, shown.

own-limits = Limites próprios
own-open = Abrir…
own-choose = Abrir limites próprios (GeoJSON)
own-no-dialog = Este sistema não tem um diálogo para escolher arquivos (xdg-desktop-portal ou zenity): solte o arquivo sobre a janela ou inicie com “franja ARQUIVO.geojson”
own-remarks =
    { $count ->
        [one] { $count } parte de { $file } não foi lida tal como está: veja as observações abaixo do nome dele no painel de camadas
       *[other] { $count } partes de { $file } não foram lidas tal como estão: veja as observações abaixo do nome dele no painel de camadas
    }
own-remarks-title =
    { $count ->
        [one] { $count } observação
       *[other] { $count } observações
    }
own-count =
    { $count ->
        [one] { $count } unidade
       *[other] { $count } unidades
    }
own-reading = está sendo lido…
own-reading-file = Lendo { $file }
own-cancel = Cancelar
own-not-read = não pôde ser lido
own-again = Tentar de novo
own-legend = limites de { $file } (seus, não verificados)
own-credit = Limites: { $files } (seus, não verificados)
own-drop = Solte aqui um arquivo GeoJSON com limites
own-source = { $file } (seu, não verificado)
own-why-uncertain = Mais perto do limite do que { $accuracy }: os limites oficiais não são mais exatos do que isso, e o arquivo não diz quão exato é.
own-copy-csv = Copiar como CSV
