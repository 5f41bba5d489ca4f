/** One customer: the sheet for the call. */
package com.targetroadmap.gateway.customer;
