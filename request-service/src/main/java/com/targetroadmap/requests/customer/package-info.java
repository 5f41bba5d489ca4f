/**
 * Customers, found by name as people type it or made on first mention, once each.
 */
package com.targetroadmap.requests.customer;
