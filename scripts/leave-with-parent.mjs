// Loaded first into the node programs we start. The system closes the channel when the parent
// ends, however it ends, so nothing is left holding a port or a half-written build. The programs'
// own workers load this too and are left alone: their channel is not ours.
if (process.channel && process.env.PLUMBLINE_PARENT === String(process.ppid)) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), 4000).unref()
    process.kill(process.pid, 'SIGTERM')
  })
  process.channel.unref()
}
