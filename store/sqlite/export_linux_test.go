package sqlite

// KindOfNetwork names a network file system by the number statfs gives.
var KindOfNetwork = kindOfNetwork
