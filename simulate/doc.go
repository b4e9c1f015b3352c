// Package simulate has digital runners who follow a plan for years: they train,
// tire, hurt, fall ill, travel, forget and make up their minds, and write what
// they did into a journal, late and out of order as phones do. With it the whole
// loop from plan to log to changed plan is run many times over, and Breaches
// says where a rule was not kept.
//
// It makes no plan and judges none as good: a runner is a test load, and every
// number of the model is an assumption (docs/simulation.md), not a finding about
// people. The same seed and number give the same runner and the same bytes.
package simulate
