package com.targetroadmap.roadmap.salesroadmap;

import java.util.List;
import java.util.UUID;

/**
 * What one word of a question can mean.
 *
 * @param words of items' names that are like it, the most alike first
 * @param themes open ones that have a word like it
 * @param frequency how many items it can mean, counted to a limit
 */
record Meaning(String word, List<String> words, List<UUID> themes, long frequency) {}
