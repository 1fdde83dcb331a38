"""Which clauses are no report: plans, requests, questions, notices, others' results."""
