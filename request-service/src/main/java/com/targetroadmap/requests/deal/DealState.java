package com.targetroadmap.requests.deal;

/** How far a deal is. */
public enum DealState {
    OPEN,
    WON,
    LOST
}
