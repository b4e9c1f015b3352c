package web

// workerRoutes serve what the player needs to open without a network: its page,
// its worker and what the browser knows it by.
func (s *Server) workerRoutes() []Route { return nil }
