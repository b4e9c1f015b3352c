package web

import "sync"

// mostPacks is how many packs are kept. House rule: one is some hundred
// kilobytes.
const mostPacks = 64

// packs are those that were made, by athlete, each under its tag.
type packs struct {
	mu sync.Mutex
	by map[string]kept
}

type kept struct {
	tag  string
	body []byte
}

func (p *packs) get(athlete, tag string) ([]byte, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	k, ok := p.by[athlete]
	return k.body, ok && k.tag == tag
}

func (p *packs) put(athlete, tag string, body []byte) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.by == nil {
		p.by = map[string]kept{}
	}
	for id := range p.by { // any will do: it is only made again
		if len(p.by) < mostPacks {
			break
		}
		delete(p.by, id)
	}
	p.by[athlete] = kept{tag, body}
}
