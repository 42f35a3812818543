import Controller
