"""Who there is in the town of the tests here, by the number the messenger knows them by."""

LEADER, CLERK, LIAISON, STRANGER = 31, 32, 33, 34
