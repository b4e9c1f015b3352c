package web

// accountRoutes serve signing in and out, and the ways in.
func (s *Server) accountRoutes() []Route { return nil }
