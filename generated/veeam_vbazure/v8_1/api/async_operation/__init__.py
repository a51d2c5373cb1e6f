"""The operations of the tag async_operation."""
