import { main } from "./lookup/main";

process.exitCode = await main(process.argv.slice(2));
