/**
 * What everybody in sales' channel is told: that something has become available, and that something isn't any more.
 * Written in the transaction that applies the item's fact, and read when it is sent, with the rights of {@code SALES}: no
 * customer, no deal, no person. Knows nothing of how it is carried.
 */
package com.targetroadmap.requests.announcement;
