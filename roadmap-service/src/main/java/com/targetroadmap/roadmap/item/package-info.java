/**
 * Items: what the team may build. Here they are written, moved from stage to stage with a history that is kept for
 * good, given another place when their phase is completed, and told on the feed.
 */
package com.targetroadmap.roadmap.item;
