import { main } from "./pack/main";

process.exitCode = await main(process.argv.slice(2));
