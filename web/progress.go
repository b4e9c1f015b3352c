package web

// progressRoutes serve what came of it.
func (s *Server) progressRoutes() []Route { return nil }
