# Le tiroir sous la carte et ses onglets.

drawer-list = Liste
