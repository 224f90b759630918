# Tasks of the year: who does what, and by when
year-tasks = Tasks of the year
    .footer = When a date or an owner changes, change it on the screen and print this again.

year-tasks-intro = The actions of the year ahead, person by person. Steps that are done are ticked. When an action is done, tick the box at the left and keep what the column at the right asks for.
year-tasks-months = Actions by month
