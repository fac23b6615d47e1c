const NothingOver = () => null

export default NothingOver
