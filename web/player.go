package web

// playerRoutes serve the player and what it sends and fetches.
func (s *Server) playerRoutes() []Route { return s.workerRoutes() }
