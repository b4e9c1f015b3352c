package web

// wishRoutes serve what an athlete wishes for: the seven rows a plan is made of.
func (s *Server) wishRoutes() []Route { return nil }
