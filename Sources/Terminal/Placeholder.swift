import View
