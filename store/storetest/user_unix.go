//go:build unix

package storetest

import (
	"os"
	"os/exec"
	"os/user"
	"strconv"
	"strings"
	"syscall"
)

// postgres refuses to run as root; Debian's package brings a user for it.

func giveToPostgres(dir string) error {
	who, err := postgresUser()
	if who == nil || err != nil {
		return err
	}
	return os.Chown(dir, int(who.Uid), int(who.Gid))
}

func asPostgres(cmd *exec.Cmd) {
	if who, err := postgresUser(); who != nil && err == nil {
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: who}
	}
}

// postgresUser is whom to run the server as; nil for whoever runs the test.
func postgresUser() (*syscall.Credential, error) {
	if os.Getuid() != 0 {
		return nil, nil
	}
	u, err := user.Lookup("postgres")
	if err != nil {
		return nil, err
	}
	uid, err := strconv.ParseUint(u.Uid, 10, 32)
	if err != nil {
		return nil, err
	}
	gid, err := strconv.ParseUint(u.Gid, 10, 32)
	if err != nil {
		return nil, err
	}
	return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, nil
}

// freeze holds a process still until it is killed.
func freeze(p *os.Process) { _ = p.Signal(syscall.SIGSTOP) }

// gone reports whether a process has ended and given its memory back.
func gone(pid int) bool {
	if syscall.Kill(pid, 0) != nil {
		return true
	}
	stat, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
	return err == nil && strings.Contains(string(stat), ") Z ")
}
