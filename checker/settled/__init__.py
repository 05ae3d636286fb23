"""What a team has settled: findings that it knows of and no longer wants to hear of."""
