package web

// fileRoutes serve files in and out.
func (s *Server) fileRoutes() []Route { return nil }
