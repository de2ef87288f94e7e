# O painel sob o mapa e suas abas.

drawer-list = Lista
