package web

// settingRoutes serve settings.
func (s *Server) settingRoutes() []Route { return nil }
