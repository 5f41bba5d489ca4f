/** Deals: a customer's open, won or lost business. */
package com.targetroadmap.requests.deal;
