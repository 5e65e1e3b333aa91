// The floor answers nothing; a worker is here because the rig waits for one.
