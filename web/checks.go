package web

// checkRoutes serve what is asked before and after training, pain, and self-tests.
func (s *Server) checkRoutes() []Route { return nil }
