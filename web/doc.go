// Package web serves Legwork to browsers: pages that are plain HTML and work
// without scripts, and what they need beside them. It holds no training
// arithmetic and no SQL: every page asks package app and shows the answer.
package web
