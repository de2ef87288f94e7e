# Limits that the user brought along: opened, read, shown.

own-limits = Your own limits
own-open = Open…
own-choose = Open limits of your own (GeoJSON)
own-no-dialog = This system has no dialog for choosing files (xdg-desktop-portal or zenity): drop the file on the window, or start with “franja FILE.geojson”
own-remarks =
    { $count ->
        [one] { $count } part of { $file } was not read as it stands: see the remarks under it in the layer panel
       *[other] { $count } parts of { $file } were not read as they stand: see the remarks under it in the layer panel
    }
own-remarks-title =
    { $count ->
        [one] { $count } remark
       *[other] { $count } remarks
    }
own-count =
    { $count ->
        [one] { $count } unit
       *[other] { $count } units
    }
own-reading = is being read…
own-reading-file = Reading { $file }
own-cancel = Cancel
own-not-read = could not be read
own-again = Try again
own-legend = limits of { $file } (yours, not checked)
own-credit = Limits: { $files } (yours, not checked)
own-drop = Drop a GeoJSON file with limits here
own-source = { $file } (yours, not checked)
own-why-uncertain = Nearer to its limit than { $accuracy }: official limits are no more exact than that, and the file does not say how exact it is.
own-copy-csv = Copy as CSV
