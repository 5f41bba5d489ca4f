package com.targetroadmap.roadmap.demand;

import java.util.UUID;

/**
 * The acceptance of a request as a new item was undone (a tombstone of {@code request.item-proposed.v1}). The feature that
 * keeps items hears of it in the running transaction.
 *
 * @param id of the item that was proposed
 */
public record ProposalWithdrawn(UUID id) {}
