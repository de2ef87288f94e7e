# El panel bajo el mapa y sus pestañas.

drawer-list = Lista
