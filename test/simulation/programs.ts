/** Which programs run: each that dies is started again after a while. */
import { Caller } from './caller.ts'
import { type Instance, type Surroundings, startInstance } from './instance.ts'

/** The programs on the one database: each is started again when it has died. */
export class Programs {
  running: Instance[] = []
  readonly #callers: Caller[] = []
  readonly #around: Surroundings
  #generation = 0
  readonly #until: number

  constructor(around: Surroundings, until: number) {
    this.#around = around
    this.#until = until
  }

  start(name: string): void {
    const { house } = this.#around
    const caller: Caller = new Caller(`${name}.${++this.#generation}`, house, () => {
      this.running = this.running.filter((instance) => instance.caller !== caller)
      house.agenda.after(house.weather.away(), () => this.start(name))
    })
    this.#callers.push(caller)
    startInstance(caller, this.#around).then(
      (instance) => {
        if (!caller.alive) return
        this.running.push(instance)
        house.record.step(`${caller.name} runs`)
      },
      () => caller.crash('its start failed'),
    )
  }

  end(): void {
    for (const caller of this.#callers) caller.end()
  }

  killOne(luck: number): void {
    if (this.#around.house.agenda.now >= this.#until) return
    this.running[Math.floor(luck * this.running.length)]?.caller.crash('killed')
  }
}
