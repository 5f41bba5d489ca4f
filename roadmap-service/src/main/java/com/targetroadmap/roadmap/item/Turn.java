package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.guidance.Label;

/** What a change makes of a label: who was told it has to hear of a weaker one. */
enum Turn {
    WEAKER,
    STRONGER,
    SAME;

    static Turn of(Label before, Label after) {
        int step = after.compareTo(before);
        return step == 0 ? SAME : step < 0 ? WEAKER : STRONGER;
    }
}
