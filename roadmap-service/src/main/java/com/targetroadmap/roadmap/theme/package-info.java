/**
 * Themes: the problem areas a product intends to address, with the other words they go by and the questions worth
 * asking a customer. Sales sees those that a product manager holds open.
 */
package com.targetroadmap.roadmap.theme;
