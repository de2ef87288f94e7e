# What is told once, with what to do, and the log that keeps it.

notice-tone-note = Note
notice-tone-problem = Problem
notice-session = The last session could not be read ({ $reason }): Franja opens afresh. Its file was set aside, nothing is lost: { $path }
notice-not-saved = The session could not be saved: { $reason }. Free some space or check the folder’s permissions; the next change will be saved again.
notice-more = { $count } more in the log
notice-times = { $count } times
notice-log = Log of messages
notice-log-empty = Nothing to report since the window opened.
