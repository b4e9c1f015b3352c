//go:build !unix

package sqlite

func readOnlyDisk(error) bool { return false }

func noSpace(error) bool { return false }
