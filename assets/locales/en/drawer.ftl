# The drawer under the map and its tabs.

drawer-list = List
