package web

// planRoutes serve the plan as a whole, and programmes.
func (s *Server) planRoutes() []Route { return nil }
