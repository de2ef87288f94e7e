# Time: the timeline.

timeline-name = Timeline
timeline-law = Law
timeline-lists = Lists
timeline-projects = Projects
timeline-handle = Timeline: the day that is shown
timeline-previous = Previous event
timeline-next = Next event
timeline-play = Play the years
timeline-pause = Pause
timeline-deck-day = The deck’s day: { $day }
timeline-today = Show today
timeline-more = and { $count } more
timeline-several = { $count } events from { $date }
command-toggle-timeline = Show or hide the timeline
command-toggle-play = Play the years, or pause
