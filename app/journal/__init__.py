"""What a person writes: records of many kinds, each sealed under the person's own key."""
