int pty_placeholder(void);
