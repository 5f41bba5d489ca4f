/**
 * What people are told of: one notice for each thing and person, written in the transaction that causes it. What a notice
 * says is read when its receiver reads it, with the receiver's rights of that moment.
 */
package com.targetroadmap.requests.notice;
